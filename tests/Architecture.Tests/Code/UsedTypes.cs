namespace Eenlijn.Architecture.Tests.Code;

using Mono.Cecil;
using Mono.Cecil.Cil;

/// <summary>
/// Everything that a type mentions in compiled form: bases, fields, signatures, generic arguments, attributes and the
/// bodies of its methods, nested and compiler-made types included. What the compiler leaves out (<c>nameof</c>, constants)
/// binds no code.
/// </summary>
internal sealed class UsedTypes
{
    private readonly Dictionary<string, TypeReference> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MemberReference> _members = new(StringComparer.Ordinal);

    private UsedTypes()
    {
    }

    /// <summary>The types, without generic arguments, arrays or references around them.</summary>
    public IReadOnlyCollection<TypeReference> Types => _types.Values;

    /// <summary>The methods that are called or taken and the fields that are read or written.</summary>
    public IReadOnlyCollection<MemberReference> Members => _members.Values;

    public static UsedTypes Of(TypeDefinition type)
    {
        var used = new UsedTypes();
        used.Visit(type);
        return used;
    }

    private void Visit(TypeDefinition type)
    {
        Add(type.BaseType);
        Visit(type.CustomAttributes);
        Visit(type.GenericParameters);
        foreach (var implemented in type.Interfaces)
        {
            Add(implemented.InterfaceType);
        }

        foreach (var field in type.Fields)
        {
            Add(field.FieldType);
            Visit(field.CustomAttributes);
        }

        foreach (var property in type.Properties)
        {
            Add(property.PropertyType);
            Visit(property.CustomAttributes);
        }

        foreach (var method in type.Methods)
        {
            Visit(method);
        }

        foreach (var nested in type.NestedTypes)
        {
            Visit(nested);
        }
    }

    private void Visit(MethodDefinition method)
    {
        Add(method.ReturnType);
        Visit(method.CustomAttributes);
        Visit(method.GenericParameters);
        foreach (var parameter in method.Parameters)
        {
            Add(parameter.ParameterType);
            Visit(parameter.CustomAttributes);
        }

        if (!method.HasBody)
        {
            return;
        }

        foreach (var variable in method.Body.Variables)
        {
            Add(variable.VariableType);
        }

        foreach (var handler in method.Body.ExceptionHandlers)
        {
            Add(handler.CatchType);
        }

        foreach (var instruction in method.Body.Instructions)
        {
            Visit(instruction);
        }
    }

    private void Visit(Instruction instruction)
    {
        switch (instruction.Operand)
        {
            case TypeReference type:
                Add(type);
                break;
            case FieldReference field:
                _members.TryAdd(field.FullName, field);
                Add(field.DeclaringType);
                Add(field.FieldType);
                break;
            case MethodReference method:
                _members.TryAdd(method.FullName, method);
                AddMethod(method);
                break;
        }
    }

    private void AddMethod(MethodReference method)
    {
        Add(method.DeclaringType);
        Add(method.ReturnType);
        foreach (var parameter in method.Parameters)
        {
            Add(parameter.ParameterType);
        }

        if (method is GenericInstanceMethod generic)
        {
            foreach (var argument in generic.GenericArguments)
            {
                Add(argument);
            }
        }
    }

    private void Visit(IEnumerable<GenericParameter> parameters)
    {
        foreach (var constraint in parameters.SelectMany(parameter => parameter.Constraints))
        {
            Add(constraint.ConstraintType);
        }
    }

    private void Visit(IEnumerable<CustomAttribute> attributes)
    {
        foreach (var attribute in attributes)
        {
            Add(attribute.AttributeType);
            var named = attribute.Properties.Concat(attribute.Fields).Select(argument => argument.Argument);
            foreach (var argument in attribute.ConstructorArguments.Concat(named))
            {
                Visit(argument);
            }
        }
    }

    private void Visit(CustomAttributeArgument argument)
    {
        Add(argument.Type);
        switch (argument.Value)
        {
            case TypeReference type:
                Add(type);
                break;
            case CustomAttributeArgument boxed:
                Visit(boxed);
                break;
            case CustomAttributeArgument[] array:
                Array.ForEach(array, Visit);
                break;
        }
    }

    private void Add(TypeReference? type)
    {
        switch (type)
        {
            case null or GenericParameter:
                return;
            case GenericInstanceType generic:
                Add(generic.ElementType);
                foreach (var argument in generic.GenericArguments)
                {
                    Add(argument);
                }

                return;
            case TypeSpecification wrapped:
                Add(wrapped.ElementType);
                return;
            default:
                _types.TryAdd(type.FullName, type);
                return;
        }
    }
}
