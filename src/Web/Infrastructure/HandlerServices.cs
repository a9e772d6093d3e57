namespace Eenlijn.Web.Infrastructure;

using Eenlijn.Persistence.Saving;

/// <summary>Registers each handler and each reaction of the modules by itself: no mediator, no list to keep up.</summary>
public static class HandlerServices
{
    public static IServiceCollection AddEenlijnHandlers(this IServiceCollection services)
    {
        foreach (var type in typeof(HandlerServices).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false }))
        {
            if (type.Name.EndsWith("Handler", StringComparison.Ordinal) && type.Namespace?.StartsWith("Eenlijn.Web.Modules", StringComparison.Ordinal) == true)
            {
                services.AddScoped(type);
            }

            if (typeof(IReaction).IsAssignableFrom(type))
            {
                services.AddScoped(typeof(IReaction), type);
            }
        }

        return services;
    }
}
